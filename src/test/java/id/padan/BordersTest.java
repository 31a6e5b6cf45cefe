package id.padan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.padan.answer.Answers;
import id.padan.ledger.Audit;
import id.padan.ledger.AuditFilter;
import id.padan.ledger.AuditRecord;
import id.padan.ledger.RunReader;
import id.padan.ledger.Runs;
import id.padan.life.LifeReader;
import id.padan.life.Lives;
import id.padan.recap.Sources;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Draws the borders of the rooms: the table of docs/architecture.md. */
@AnalyzeClasses(packages = "id.padan", importOptions = ImportOption.DoNotIncludeTests.class)
final class BordersTest {
    private static final String[] CORE = {
        "id.padan.account",
        "id.padan.ledger",
        "..life..",
        "..answer..",
        "..recap..",
        "..domain..",
        "..snapshot..",
        "..reference..",
        "..candidate..",
        "..rule..",
        "..remedy..",
        "..road..",
        "..yaml..",
        "..settings..",
        "..sample..",
        "..workbook..",
        "..chart..",
        "..upload..",
        "..parallel.."
    };

    @ArchTest
    static final ArchRule a_room_knows_only_the_rooms_before_it = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("domain")
            .definedBy("id.padan.domain..")
            .layer("snapshot")
            .definedBy("id.padan.snapshot..")
            .layer("answer")
            .definedBy("id.padan.answer..")
            .layer("reference")
            .definedBy("id.padan.reference..")
            .layer("candidate")
            .definedBy("id.padan.candidate..")
            .layer("rule")
            .definedBy("id.padan.rule..")
            .layer("life")
            .definedBy("id.padan.life..")
            .layer("ledger")
            .definedBy("id.padan.ledger..")
            .layer("account")
            .definedBy("id.padan.account..")
            .layer("remedy")
            .definedBy("id.padan.remedy..")
            .layer("road")
            .definedBy("id.padan.road..")
            .layer("recap")
            .definedBy("id.padan.recap..")
            .layer("workbook")
            .definedBy("id.padan.workbook..")
            .layer("parallel")
            .definedBy("id.padan.parallel..")
            .layer("yaml")
            .definedBy("id.padan.yaml..")
            .layer("settings")
            .definedBy("id.padan.settings..")
            .layer("sample")
            .definedBy("id.padan.sample..")
            .layer("job")
            .definedBy("id.padan.job..")
            .layer("sight")
            .definedBy("id.padan.sight..")
            .layer("chart")
            .definedBy("id.padan.chart..")
            .layer("web")
            .definedBy("id.padan.web..")
            .layer("schedule")
            .definedBy("id.padan.schedule..")
            .layer("upload")
            .definedBy("id.padan.upload..")
            .layer("alert")
            .definedBy("id.padan.alert..")
            .layer("cli")
            .definedBy("id.padan.cli..")
            .whereLayer("domain")
            .mayNotAccessAnyLayer()
            .whereLayer("parallel")
            .mayNotAccessAnyLayer()
            .whereLayer("workbook")
            .mayNotAccessAnyLayer()
            .whereLayer("yaml")
            .mayNotAccessAnyLayer()
            .whereLayer("snapshot")
            .mayOnlyAccessLayers("domain", "parallel")
            .whereLayer("answer")
            .mayOnlyAccessLayers("domain", "snapshot")
            .whereLayer("reference")
            .mayOnlyAccessLayers("domain", "snapshot")
            .whereLayer("candidate")
            .mayOnlyAccessLayers("domain", "snapshot", "reference")
            .whereLayer("rule")
            .mayOnlyAccessLayers("domain", "snapshot", "reference", "candidate")
            .whereLayer("life")
            .mayOnlyAccessLayers("domain", "snapshot", "rule")
            .whereLayer("ledger")
            .mayOnlyAccessLayers(
                    "domain", "snapshot", "candidate", "rule", "life", "remedy", "road", "answer", "parallel")
            .whereLayer("account")
            .mayOnlyAccessLayers("domain", "ledger")
            .whereLayer("road")
            .mayOnlyAccessLayers("domain", "remedy")
            .whereLayer("remedy")
            .mayOnlyAccessLayers("domain", "snapshot", "rule", "yaml")
            .whereLayer("recap")
            .mayOnlyAccessLayers(
                    "domain",
                    "snapshot",
                    "candidate",
                    "rule",
                    "life",
                    "ledger",
                    "remedy",
                    "road",
                    "answer",
                    "workbook",
                    "parallel")
            .whereLayer("settings")
            .mayOnlyAccessLayers("domain", "snapshot", "rule", "remedy", "yaml")
            .whereLayer("sample")
            .mayOnlyAccessLayers("workbook")
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("schedule", "alert", "sight", "web", "cli")
            .whereLayer("chart")
            .mayNotAccessAnyLayer()
            .whereLayer("upload")
            .mayNotAccessAnyLayer()
            .whereLayer("sight")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("schedule")
            .mayOnlyAccessLayers("snapshot", "ledger", "yaml", "settings", "job")
            .whereLayer("alert")
            .mayOnlyAccessLayers(
                    "domain",
                    "snapshot",
                    "yaml",
                    "settings",
                    "ledger",
                    "remedy",
                    "road",
                    "account",
                    "recap",
                    "job",
                    "schedule")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule the_core_knows_no_framework_and_no_database = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.flywaydb..", "picocli..");

    @ArchTest
    static final ArchRule the_domain_knows_nothing_but_the_jdk_and_how_alike_two_words_are = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("id.padan.domain..", "java..", "org.jspecify..", "org.apache.commons.text..");

    @ArchTest
    static final ArchRule raw_tables_know_nothing_of_what_their_rows_mean = noClasses()
            .that()
            .resideInAPackage("..snapshot.table..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..domain..");

    @ArchTest
    static final ArchRule accounts_know_of_the_ledger_its_audit_alone = noClasses()
            .that()
            .resideInAPackage("id.padan.account..")
            .should()
            .dependOnClassesThat(resideInAPackage("id.padan.ledger..")
                    .and(not(belongToAnyOf(Audit.class, AuditRecord.class, AuditFilter.class))));

    @ArchTest
    static final ArchRule only_jdbc_rooms_and_the_job_speak_sql = noClasses()
            .that()
            .resideOutsideOfPackages("..jdbc..", "..job..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule pages_see_the_ledger_through_the_sight_room_alone = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(RunReader.class, Runs.class, LifeReader.class, Lives.class, Sources.class, Answers.class);

    @ArchTest
    static final ArchRule the_core_reads_no_clock = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule rooms_form_no_cycles =
            slices().matching("id.padan.(*)..").should().beFreeOfCycles();
}
