package id.padan.account;

/** For whom a page is made. Made by {@link SignInDesk} anew for every request, so that it is never out of date. */
public record Viewer(String login, String nama, Scope scope) {
    public Role role() {
        return scope.role();
    }

    /** Whether figures of this instansi may be shown; "" is the group of rows whose instansi nobody knows. */
    public boolean sees(String instansiKey) {
        return scope.sees(instansiKey);
    }

    /** Whether figures of all instansi, and sums over them, may be shown. */
    public boolean seesEverywhere() {
        return !role().limited();
    }

    /** Whether anything that names a person may be shown at all. */
    public boolean seesPersons() {
        return role().seesPersons();
    }

    /** Whether what names persons of this instansi may be shown, fetched and answered: findings, workbooks. */
    public boolean seesPersonsOf(String instansiKey) {
        return seesPersons() && sees(instansiKey);
    }

    /** Whether snapshots may be handed in and runs be started and stopped. */
    public boolean mayRun() {
        return role().runs();
    }

    /** Whether accounts and the audit may be seen and changed. */
    public boolean mayManage() {
        return role().manages();
    }
}
