package id.padan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Draws the borders of the rooms: docs/architecture.md. */
@AnalyzeClasses(packages = "id.padan", importOptions = ImportOption.DoNotIncludeTests.class)
final class BordersTest {
    private static final String[] CORE = {
        "..domain..",
        "..snapshot..",
        "..reference..",
        "..rule..",
        "..remedy..",
        "..yaml..",
        "..settings..",
        "..sample.."
    };

    @ArchTest
    static final ArchRule the_core_knows_no_framework_and_no_database = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.flywaydb..", "picocli..");

    @ArchTest
    static final ArchRule the_domain_knows_the_jdk_only = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("id.padan.domain..", "java..", "org.jspecify..", "org.apache.commons.text..");

    @ArchTest
    static final ArchRule a_room_knows_only_the_rooms_before_it = noClasses()
            .that()
            .resideInAPackage("..snapshot..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..reference..",
                    "..rule..",
                    "..ledger..",
                    "..remedy..",
                    "..recap..",
                    "..job..",
                    "..cli..",
                    "..settings..");

    @ArchTest
    static final ArchRule references_know_no_rules = noClasses()
            .that()
            .resideInAPackage("..reference..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..rule..", "..ledger..", "..remedy..", "..recap..", "..job..", "..cli..", "..settings..");

    @ArchTest
    static final ArchRule rules_know_neither_ledger_nor_remedy = noClasses()
            .that()
            .resideInAPackage("..rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ledger..", "..remedy..", "..recap..", "..job..", "..cli..", "..settings..");

    @ArchTest
    static final ArchRule recaps_know_neither_job_nor_command_line = noClasses()
            .that()
            .resideInAPackage("..recap..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..job..", "..cli..");

    @ArchTest
    static final ArchRule only_ledger_jdbc_and_the_job_speak_sql = noClasses()
            .that()
            .resideOutsideOfPackages("..ledger.jdbc..", "..job..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule the_core_reads_no_clock = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule rooms_form_no_cycles =
            slices().matching("id.padan.(*)..").should().beFreeOfCycles();
}
