package org.wherry.testing;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;

/** Acts as somebody, inside the server, the way a signed-in request does. */
public final class As {

    private As() {}

    /** Acts as a person, by their id outside, with some roles. */
    public static <T> T person(UUID id, Callable<T> act, Role... roles) throws Exception {
        return in(id.toString(), act, Stream.of(roles).map(Role::name).collect(Collectors.toSet()));
    }

    /** Acts as a job does. */
    public static <T> T system(Callable<T> act) throws Exception {
        return in("system", act, Set.of(Roles.SYSTEM));
    }

    /** Acts as somebody who has not signed in. */
    public static <T> T visitor(Callable<T> act) throws Exception {
        return in("anonymous", act, Set.of());
    }

    private static <T> T in(String name, Callable<T> act, Set<String> roles) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(name))
                .withDefaultRoleMapper(RoleMapper.constant(org.wildfly.security.authz.Roles.fromSet(roles)))
                .runAs(act);
    }
}
