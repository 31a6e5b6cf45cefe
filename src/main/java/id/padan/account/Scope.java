package id.padan.account;

import java.util.Set;

/**
 * A role and the instansi it is limited to. {@code instansi} holds keys as {@code Instansi.key()} gives them: one or more
 * where the role is limited, else none. The group of rows whose instansi nobody knows has the key "", which nobody is given.
 *
 * <p>The constructor throws {@link IllegalArgumentException} where these do not go together.
 */
public record Scope(Role role, Set<String> instansi) {
    public Scope {
        instansi = Set.copyOf(instansi);
        if (role.limited() == instansi.isEmpty()) {
            throw new IllegalArgumentException(role.label() + " with " + instansi.size() + " instansi");
        }
        if (instansi.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an instansi without a key");
        }
    }

    boolean sees(String instansiKey) {
        return !role.limited() || instansi.contains(instansiKey);
    }
}
