package org.wherry.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wherry.common.web.Texts;
import org.wherry.people.model.Kept;
import org.wherry.people.model.PersonalTables;

/** Whatever a feature keeps about people has a name on the page of one's own data. */
class NamingWhatIsHeldTest {

    private final ResourceBundle texts = new Texts();

    @Test
    void every_kind_has_a_heading_and_every_fact_a_name() {
        List<Kept> told = answers()
                .flatMap(answer -> answer.kept().stream())
                .filter(kept -> !kept.facts().isEmpty())
                .toList();

        assertThat(told).hasSizeGreaterThan(10);
        assertThat(told.stream().map(kept -> "people.data.kind." + kept.kind())).allMatch(texts::containsKey);
        assertThat(told.stream()
                        .flatMap(kept -> kept.facts().keySet().stream())
                        .map(fact -> "people.data.fact." + fact))
                .allMatch(texts::containsKey);
    }

    @Test
    void no_two_features_give_a_kind_the_same_name() {
        assertThat(answers().flatMap(answer -> answer.kept().stream()).map(Kept::kind))
                .doesNotHaveDuplicates();
    }

    private static Stream<PersonalTables> answers() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.wherry").stream()
                        .filter(type -> type.isAssignableTo(PersonalTables.class))
                        .filter(type -> !type.isEquivalentTo(PersonalTables.class))
                        .map(JavaClass::reflect)
                        .map(NamingWhatIsHeldTest::made);
    }

    private static PersonalTables made(Class<?> type) {
        try {
            return (PersonalTables) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
