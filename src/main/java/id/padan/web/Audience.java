package id.padan.web;

import id.padan.account.Viewer;

/** Who may come through a door. Which instansi they then see is not said here but in the sight room. */
enum Audience {
    EVERYBODY,
    /** Programs beside the server, not through a proxy. */
    THIS_MACHINE,
    SIGNED_IN,
    WHO_SEES_PERSONS,
    WHO_RUNS,
    WHO_MANAGES;

    /** Of those who signed in. */
    boolean includes(Viewer viewer) {
        return switch (this) {
            case EVERYBODY, SIGNED_IN -> true;
            case THIS_MACHINE -> false;
            case WHO_SEES_PERSONS -> viewer.seesPersons();
            case WHO_RUNS -> viewer.mayRun();
            case WHO_MANAGES -> viewer.mayManage();
        };
    }
}
