package id.padan;

/** The door of the program. */
public final class Padan {
    private Padan() {}

    public static void main(String[] args) {
        System.out.println("padan");
    }
}
