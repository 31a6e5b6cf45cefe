package id.padan;

import id.padan.cli.PadanCommand;

/** The door of the program. */
public final class Padan {
    private Padan() {}

    public static void main(String[] args) {
        System.exit(PadanCommand.run(args));
    }
}
