package org.wherry.people.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.junit.jupiter.api.Test;
import org.wherry.people.model.TokenScope;

/**
 * Every operation of the API names the one scope that a token needs for it, by
 * {@code @SecurityRequirement(name = "token", scopes = "READ")}; only those listed here are open to everybody.
 */
class ScopesOfOperationsTest {

    private static final Set<String> PUBLIC = Set.of(
            "AgenciesResource.agencies",
            "MessageChoicesResource.unsubscribe",
            "CoursesResource.courses",
            "CourseResource.course",
            "TopicsResource.topics",
            "TopicsResource.competencies",
            "TopicsResource.providers",
            "CalendarResource.month",
            "AgendasResource.agenda",
            "SessionsResource.sessions",
            "SessionsResource.session");

    @Test
    void an_operation_names_one_scope_or_is_public_on_purpose() {
        Map<String, List<String>> named = named();

        assertThat(named.keySet()).containsAll(PUBLIC);
        assertThat(named).allSatisfy((operation, scopes) -> {
            if (PUBLIC.contains(operation)) {
                assertThat(scopes).as("%s is public", operation).isEmpty();
            } else {
                assertThat(scopes).as("the scopes that %s names", operation).hasSize(1);
                assertThat(TokenScope.named(scopes.get(0)))
                        .as("the scope %s of %s", scopes, operation)
                        .isPresent();
            }
        });
    }

    @Test
    void what_changes_something_needs_more_than_reading() {
        assertThat(changing()).isNotEmpty().allSatisfy((operation, scopes) -> assertThat(scopes)
                .as(operation)
                .doesNotContain(TokenScope.READ.name(), TokenScope.REPORT.name()));
    }

    private static Map<String, List<String>> named() {
        Map<String, List<String>> named = new TreeMap<>();
        operations().forEach(operation -> named.put(name(operation), scopes(operation)));
        return named;
    }

    private static Map<String, List<String>> changing() {
        Map<String, List<String>> changing = new TreeMap<>();
        operations().stream()
                .filter(operation -> !operation.isAnnotationPresent(jakarta.ws.rs.GET.class))
                .forEach(operation -> changing.put(name(operation), scopes(operation)));
        return changing;
    }

    private static String name(Method operation) {
        return operation.getDeclaringClass().getSimpleName() + "." + operation.getName();
    }

    private static List<String> scopes(Method operation) {
        return Stream.<AnnotatedElement>of(operation, operation.getDeclaringClass())
                .map(declared -> declared.getAnnotationsByType(SecurityRequirement.class))
                .filter(found -> found.length > 0)
                .findFirst()
                .stream()
                .flatMap(Arrays::stream)
                // A requirement without a scope counts as one that is not known.
                .flatMap(each -> each.scopes().length == 0 ? Stream.of("none") : Arrays.stream(each.scopes()))
                .toList();
    }

    private static List<Method> operations() {
        List<Method> operations = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.wherry")) {
            type.getMethods().stream()
                    .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                    .map(JavaMethod::reflect)
                    .forEach(operations::add);
        }
        return operations;
    }
}
