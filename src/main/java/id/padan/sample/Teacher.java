package id.padan.sample;

/** One person at a school with all the rows that tell of them: what a scene takes hold of. */
final class Teacher {
    final Person person;
    final School school;
    final Employee siasn;
    final PmmLine pmm;
    final SkpLine skp;
    /** True once a scene has played on this person; one scene each keeps the truth derivable. */
    boolean played;

    Teacher(School school, Employee siasn, PmmLine pmm, SkpLine skp) {
        this.person = siasn.person;
        this.school = school;
        this.siasn = siasn;
        this.pmm = pmm;
        this.skp = skp;
    }
}
