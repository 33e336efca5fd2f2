package org.wherry.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.wherry.common.service.BusinessClock;

/** The rules of docs/architecture.md. A rule that matches nothing fails, which is ArchUnit's own default. */
@AnalyzeClasses(packages = "org.wherry", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String MODEL = "org.wherry.*.model..";
    private static final String SERVICE = "org.wherry.*.service..";
    private static final String WEB = "org.wherry.*.web..";
    private static final String REST = "org.wherry.*.rest..";
    private static final String STATISTICS = "org.wherry.statistics..";

    @ArchTest
    static final ArchRule layersLookDown = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy(MODEL)
            .layer("service")
            .definedBy(SERVICE)
            .layer("pages and resources")
            .definedBy(WEB, REST)
            .whereLayer("pages and resources")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("service")
            .mayOnlyBeAccessedByLayers("pages and resources");

    @ArchTest
    static final ArchRule pagesAndResourcesTouchNoRepository = noClasses()
            .that()
            .resideInAnyPackage(WEB, REST)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat(Repositories.ARE_REPOSITORIES);

    @ArchTest
    static final ArchRule onlyRepositoriesUseTheEntityManager = noClasses()
            .that()
            .resideOutsideOfPackages(MODEL, STATISTICS)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule servicesUseTheirOwnFeaturesRepositories =
            classes().that().resideInAPackage(SERVICE).should(Repositories.BE_USED_BY_THEIR_OWN_FEATURE_ONLY);

    @ArchTest
    static final ArchRule theModelKnowsNeitherPagesNorServers = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..", "jakarta.ws.rs..", "jakarta.ejb..", "jakarta.servlet..", "org.primefaces..");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule beansKeepNothingBetweenCalls =
            noClasses().that().areAnnotatedWith(Stateless.class).should(Beans.WRITE_THEIR_OWN_FIELDS);

    @ArchTest
    static final ArchRule onlyTheClockKnowsTheTime = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(BusinessClock.class.getName())
            .and()
            .resideInAnyPackage(MODEL, SERVICE, WEB, REST)
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis"))
                    .and(targetOwner(resideInAPackage("java.time.."))
                            .or(targetOwner(com.tngtech.archunit.core.domain.JavaClass.Predicates.type(System.class))))
                    .and(not(Clocks.GIVEN_A_CLOCK)))
            .orShould()
            .callMethodWhere(target(nameMatching("system.*"))
                    .and(targetOwner(com.tngtech.archunit.core.domain.JavaClass.Predicates.type(Clock.class))));

    @ArchTest
    static final ArchRule featuresImportOnlyWhatTheyMay =
            classes().that().resideInAnyPackage(MODEL, SERVICE).should(Features.IMPORT_ONLY_WHAT_THEY_MAY);

    @ArchTest
    static final ArchRule everyServiceMethodSaysWhoMayCallIt = methods()
            .that()
            .areDeclaredInClassesThat(Beans.ARE_BUSINESS_BEANS)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(Beans.SAY_WHO_MAY_CALL_THEM);

    @ArchTest
    static final ArchRule businessBeansLiveInServices = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .resideInAPackage(SERVICE);
}
