package org.wherry.common.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.mail.Session;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.testing.InContainer;

/** The entities fit the migrated schema, and the server weaves them, without which a lazy reference is not lazy. */
@ExtendWith(ArquillianExtension.class)
class EntitiesInTheServerIT {
    @PersistenceContext(unitName = "wherry")
    private EntityManager entityManager;

    @Resource(lookup = "java:jboss/mail/Wherry")
    private Session mail;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void everyEntityCanBeReadFromTheMigratedSchema() {
        Set<EntityType<?>> entities = entityManager.getMetamodel().getEntities();
        assertThat(entities).isNotEmpty();
        for (EntityType<?> entity : entities) {
            String query = "SELECT e FROM " + entity.getName() + " e";
            List<?> rows = entityManager.createQuery(query).setMaxResults(1).getResultList();
            assertThat(rows.size()).as(query).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void everyEntityIsWoven() {
        assertThat(entityManager.getMetamodel().getEntities())
                .allSatisfy(entity -> assertThat(entity.getJavaType().getInterfaces())
                        .as(entity.getName())
                        .anySatisfy(type -> assertThat(type.getName())
                                .isEqualTo("org.eclipse.persistence.internal.weaving.PersistenceWeaved")));
    }

    @Test
    void theMailSessionNeverWaitsForEver() {
        assertThat(mail.getProperties())
                .containsEntry("mail.smtp.connectiontimeout", "5000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000")
                .containsEntry("mail.smtp.auth", "false");
    }
}
