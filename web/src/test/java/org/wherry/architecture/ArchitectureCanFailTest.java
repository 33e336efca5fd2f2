package org.wherry.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sees each rule of {@link ArchitectureTest} fail, on code that breaks it on purpose. */
class ArchitectureCanFailTest {

    private final JavaClasses wrong = new ClassFileImporter().importPackages("org.wherry.wrong", "org.wherry.people");

    @TestFactory
    Stream<DynamicTest> everyRuleIsSeenRed() {
        return Stream.of(
                        ArchitectureTest.layersLookDown,
                        ArchitectureTest.pagesAndResourcesTouchNoRepository,
                        ArchitectureTest.onlyRepositoriesUseTheEntityManager,
                        ArchitectureTest.servicesUseTheirOwnFeaturesRepositories,
                        ArchitectureTest.theModelKnowsNeitherPagesNorServers,
                        ArchitectureTest.entitiesHaveNoSetters,
                        ArchitectureTest.beansKeepNothingBetweenCalls,
                        ArchitectureTest.onlyTheClockKnowsTheTime,
                        ArchitectureTest.featuresImportOnlyWhatTheyMay,
                        ArchitectureTest.everyServiceMethodSaysWhoMayCallIt,
                        ArchitectureTest.businessBeansLiveInServices)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertTrue(isBroken(rule), () -> "never fails: " + rule.getDescription())));
    }

    private boolean isBroken(ArchRule rule) {
        return rule.evaluate(wrong).hasViolation();
    }
}
