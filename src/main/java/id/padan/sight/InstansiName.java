package id.padan.sight;

/**
 * An instansi as somebody chooses it.
 *
 * @param key as {@code Instansi.key()} gives it, never empty
 */
public record InstansiName(String key, String name) {}
