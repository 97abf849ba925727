package dev.standfirst.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

/**
 * Dependencies point one way: text ◀ article ◀ entity ◀ quote, fact ◀ summary ◀ ingest, reprocess,
 * cli; log ◀ snapshot ◀ store ◀ ingest, api; representation ◀ api; reprocess ◀ cli.
 */
class PackageWallsTest {
    private static final String ROOT = "dev.standfirst.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.standfirst");

    @Test
    void eachPackageIsUsedOnlyByThoseAbove() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy(ROOT + "text")
                .layer("json")
                .definedBy(ROOT + "json")
                .layer("article")
                .definedBy(ROOT + "article")
                .layer("entity")
                .definedBy(ROOT + "entity")
                .layer("quote")
                .definedBy(ROOT + "quote")
                .layer("fact")
                .definedBy(ROOT + "fact")
                .layer("summary")
                .definedBy(ROOT + "summary")
                .layer("log")
                .definedBy(ROOT + "log")
                .layer("snapshot")
                .definedBy(ROOT + "snapshot")
                .layer("store")
                .definedBy(ROOT + "store")
                .layer("representation")
                .definedBy(ROOT + "representation")
                .layer("ingest")
                .definedBy(ROOT + "ingest")
                .layer("api")
                .definedBy(ROOT + "api")
                .layer("reprocess")
                .definedBy(ROOT + "reprocess")
                .layer("cli")
                .definedBy(ROOT + "cli")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers(
                        "article", "entity", "quote", "fact", "summary", "cli", "ingest")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("article", "ingest")
                .whereLayer("article")
                .mayOnlyBeAccessedByLayers("entity", "quote", "fact", "summary", "cli", "ingest")
                .whereLayer("entity")
                .mayOnlyBeAccessedByLayers("quote", "fact", "summary", "cli")
                .whereLayer("quote")
                .mayOnlyBeAccessedByLayers("summary", "cli")
                .whereLayer("fact")
                .mayOnlyBeAccessedByLayers("summary", "cli")
                .whereLayer("summary")
                .mayOnlyBeAccessedByLayers("cli", "ingest", "reprocess")
                .whereLayer("log")
                .mayOnlyBeAccessedByLayers("snapshot", "store", "ingest", "api")
                .whereLayer("snapshot")
                .mayOnlyBeAccessedByLayers("store", "ingest", "api")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("ingest", "api")
                .whereLayer("representation")
                .mayOnlyBeAccessedByLayers("api")
                .whereLayer("ingest")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("api")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("reprocess")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void everyPackageIsWithinTheWalls() {
        assertThat(
                        CLASSES.stream()
                                .map(c -> c.getPackageName().substring(ROOT.length()))
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "text",
                        "json",
                        "article",
                        "entity",
                        "quote",
                        "fact",
                        "summary",
                        "log",
                        "snapshot",
                        "store",
                        "representation",
                        "ingest",
                        "api",
                        "reprocess",
                        "cli");
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("dev.standfirst.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyStoreIngestApiReprocessAndSnapshotKnowAws() {
        none(ROOT + "store", ROOT + "snapshot", ROOT + "ingest", ROOT + "api", ROOT + "reprocess")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("software.amazon..", "com.amazonaws..", "org.crac..")
                .check(CLASSES);
    }

    @Test
    void quotesFactsAndTextKnowNoJson() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "text", ROOT + "entity", ROOT + "quote", ROOT + "fact")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void theServingSideKnowsNeitherS3NorTheEngine() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "api",
                        ROOT + "representation",
                        ROOT + "store",
                        ROOT + "snapshot",
                        ROOT + "log")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "software.amazon.awssdk.services.s3..",
                        "org.jsoup..",
                        ROOT + "text",
                        ROOT + "article",
                        ROOT + "entity",
                        ROOT + "quote",
                        ROOT + "fact",
                        ROOT + "summary")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineParsesCommandLines() {
        none(ROOT + "cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void theEngineHasNoClockLocaleOrZoneOfItsOwn() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                ROOT + "text",
                                ROOT + "article",
                                ROOT + "entity",
                                ROOT + "quote",
                                ROOT + "fact",
                                ROOT + "summary")
                        .should()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(System.class, "nanoTime")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.util.Locale.class, "getDefault")
                        .orShould()
                        .callMethod(java.time.ZoneId.class, "systemDefault")
                        .orShould()
                        .callMethod(String.class, "toLowerCase")
                        .orShould()
                        .callMethod(String.class, "toUpperCase")
                        .orShould()
                        .callMethod(String.class, "getBytes")
                        .orShould()
                        .callMethod(java.nio.charset.Charset.class, "defaultCharset");
        rule.check(CLASSES);
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction none(
            String... except) {
        return noClasses().that().resideOutsideOfPackages(except);
    }
}
