package crossread;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The rules of the house, as far as class files can tell. */
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("crossread");

    private static final List<String> LANGUAGE = List.of("model", "analysis.language");
    private static final List<String> SCREEN = List.of("model", "ui.kit", "i18n", "job");
    private static final List<String> SCREEN_WITH_FIGURES =
            List.of("model", "ui.kit", "i18n", "job", "figure");
    private static final List<String> EVERYTHING_BUT_UI =
            List.of(
                    "model",
                    "ingest",
                    "ingest.web",
                    "analysis",
                    "analysis.version",
                    "analysis.language",
                    "analysis.claim",
                    "analysis.event",
                    "analysis.relate",
                    "store",
                    "gold",
                    "json",
                    "figure",
                    "export",
                    "job",
                    "i18n");
    private static final String ALL = "*";

    /** Which packages of our own each package may see, beside itself and those below it. */
    private static final Map<String, List<String>> MAY_SEE =
            Map.ofEntries(
                    Map.entry("model", List.of()),
                    Map.entry("job", List.of()),
                    Map.entry("i18n", List.of()),
                    Map.entry("ingest", List.of("model", "job", "i18n")),
                    Map.entry("ingest.text", List.of("model")),
                    Map.entry("ingest.page", List.of("model", "ingest.text")),
                    Map.entry("ingest.feed", List.of("ingest.page")),
                    Map.entry(
                            "ingest.format",
                            List.of("job", "i18n", "ingest.text", "ingest.page", "ingest.feed")),
                    Map.entry(
                            "ingest.web",
                            List.of(
                                    "model",
                                    "job",
                                    "i18n",
                                    "ingest",
                                    "ingest.feed",
                                    "ingest.format")),
                    Map.entry("analysis", List.of("model", "job", "i18n")),
                    Map.entry("analysis.decide", List.of("model")),
                    Map.entry("analysis.version", List.of("model")),
                    Map.entry("analysis.language", List.of("model")),
                    Map.entry("analysis.claim", LANGUAGE),
                    Map.entry(
                            "analysis.story",
                            List.of("model", "analysis.language", "analysis.claim")),
                    Map.entry(
                            "analysis.event",
                            List.of(
                                    "model",
                                    "analysis.language",
                                    "analysis.claim",
                                    "analysis.story")),
                    Map.entry(
                            "analysis.relate",
                            List.of(
                                    "model",
                                    "job",
                                    "analysis.language",
                                    "analysis.claim",
                                    "analysis.event")),
                    Map.entry("store", List.of("model")),
                    Map.entry("gold", List.of("model")),
                    Map.entry("json", List.of("model", "gold")),
                    Map.entry("figure", List.of("model", "i18n")),
                    Map.entry("export", List.of("model", "json", "job", "i18n", "figure")),
                    Map.entry("export.pdf", List.of("model")),
                    Map.entry("ui.kit", List.of("model", "job", "i18n")),
                    Map.entry("ui.reader", SCREEN),
                    Map.entry("ui.matrix", SCREEN),
                    Map.entry("ui.timeline", SCREEN_WITH_FIGURES),
                    Map.entry("ui.inspector", SCREEN_WITH_FIGURES),
                    Map.entry("ui.decide", SCREEN),
                    Map.entry("ui.ledger", SCREEN),
                    Map.entry("ui.coverage", SCREEN),
                    Map.entry(
                            "ui.export",
                            List.of("model", "ui.kit", "i18n", "job", "export", "export.pdf")),
                    Map.entry("ui.library", SCREEN),
                    Map.entry("ui.settings", SCREEN),
                    Map.entry(
                            "ui.shell",
                            List.of(
                                    "model",
                                    "job",
                                    "i18n",
                                    "json",
                                    "figure",
                                    "analysis",
                                    "analysis.decide",
                                    "analysis.version",
                                    "ingest",
                                    "ingest.web",
                                    "ingest.feed",
                                    "store",
                                    "export",
                                    "export.pdf",
                                    "ui.kit",
                                    "ui.export",
                                    "ui.reader",
                                    "ui.decide",
                                    "ui.matrix",
                                    "ui.timeline",
                                    "ui.inspector",
                                    "ui.library",
                                    "ui.ledger",
                                    "ui.coverage",
                                    "ui.settings")),
                    Map.entry("cli", EVERYTHING_BUT_UI),
                    Map.entry("app", List.of(ALL)));

    /** Which packages may use a library, by the library's packages. */
    private static final Map<String, List<String>> OWNERS =
            Map.ofEntries(
                    Map.entry("org.jsoup..", List.of("ingest")),
                    Map.entry("org.commonmark..", List.of("ingest.format")),
                    Map.entry("org.apache.james..", List.of("ingest.format")),
                    Map.entry("org.netpreserve..", List.of("ingest.format")),
                    Map.entry("javax.xml.stream..", List.of("ingest.format")),
                    // One library reads PDF articles and writes the annotated PDF.
                    Map.entry("org.apache.pdfbox..", List.of("ingest.format", "export.pdf")),
                    Map.entry("org.apache.fontbox..", List.of("ingest.format", "export.pdf")),
                    Map.entry("com.github.difflib..", List.of("analysis.version")),
                    Map.entry("java.net.http..", List.of("ingest.web")),
                    Map.entry("java.awt..", List.of("export", "export.pdf")),
                    Map.entry("opennlp..", List.of("analysis.language")),
                    Map.entry("javax.measure..", List.of("analysis.claim")),
                    Map.entry("tech.units..", List.of("analysis.claim")),
                    Map.entry("systems.uom..", List.of("analysis.claim")),
                    Map.entry("ai.onnxruntime..", List.of("analysis.language")),
                    Map.entry("org.sqlite..", List.of("store")),
                    Map.entry("java.sql..", List.of("store")),
                    // Our own JSON is written in one place; feeds are the JSON of others.
                    Map.entry("com.google.gson..", List.of("json", "ingest")),
                    Map.entry("picocli..", List.of("cli")));

    @Test
    void modelSeesJavaBaseAndJspecifyOnly() {
        classes()
                .that()
                .resideInAPackage("crossread.model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "crossread.model",
                        "java.lang..",
                        "java.math",
                        "java.text",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "org.jspecify.annotations")
                .because("every other package builds on the model, so it must not drag in more")
                .check(CLASSES);
    }

    @Test
    void modelHoldsRecordsEnumsAndSealedInterfaces() {
        classes()
                .that()
                .resideInAPackage("crossread.model")
                .should(
                        new Holds(
                                "be a record, an enum or a sealed interface",
                                type ->
                                        type.isRecord()
                                                || type.isEnum()
                                                || type.isInterface() && isSealed(type)
                                                || isCompilersOwn(type)))
                .because("what an analyst talks about is data, and data does not change")
                .check(CLASSES);
    }

    @Test
    void javaFxStaysInTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackages("crossread.ui..", "crossread.app")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..")
                .because("all but the window works without a display")
                .check(CLASSES);
    }

    @Test
    void viewModelsKnowNoNodes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .because("view models are tested without a toolkit")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void eachLibraryHasOneOwner() {
        OWNERS.forEach(
                (library, owners) ->
                        noClasses()
                                .that(
                                        resideInAPackage("crossread..")
                                                .and(outside(withSubpackages(owners))))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library)
                                .because(library + " is known to " + owners + " only")
                                .check(CLASSES));
    }

    @Test
    void eachPackageSeesWhatItsRowAllows() {
        MAY_SEE.forEach(
                (name, seen) ->
                        noClasses()
                                .that()
                                .resideInAPackage("crossread." + name)
                                .should()
                                .dependOnClassesThat(
                                        resideInAPackage("crossread..")
                                                .and(outside(seen))
                                                .and(outside(withSubpackages(List.of(name)))))
                                .because(name + " may see " + seen + " only")
                                .allowEmptyShould(true)
                                .check(CLASSES));
    }

    @Test
    void everyPackageHasARow() {
        TreeSet<String> unknown = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String name = type.getPackageName().replaceFirst("^crossread\\.?", "");
            if (!MAY_SEE.containsKey(name)) {
                unknown.add(name);
            }
        }
        assertEquals(List.of(), List.copyOf(unknown), "say in MAY_SEE what the package may see");
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("crossread.(**)")
                .should()
                .beFreeOfCycles()
                .because("data flows one way")
                .check(CLASSES);
    }

    @Test
    void threadsStartInTheJobPackagesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("crossread.job", "crossread.ui.kit")
                .should()
                .dependOnClassesThat(are(DescribedPredicate.describe("executors", STARTS_THREADS)))
                .orShould()
                .accessTargetWhere(
                        DescribedPredicate.<JavaAccess<?>>describe(
                                "it starts a thread or posts to one",
                                ArchitectureTest::startsThread))
                .because("a job has a title, progress and cancel; a thread has none of them")
                .check(CLASSES);
    }

    private static final java.util.function.Predicate<JavaClass> STARTS_THREADS =
            type ->
                    type.isAssignableTo(Executor.class)
                            || type.isEquivalentTo(Executors.class)
                            || type.isEquivalentTo(CompletableFuture.class)
                            || type.isEquivalentTo(java.util.Timer.class);

    private static boolean startsThread(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return owner.equals("javafx.application.Platform") && name.equals("runLater")
                || owner.equals("java.lang.Thread")
                        && List.of(
                                        "<init>",
                                        "start",
                                        "startVirtualThread",
                                        "ofVirtual",
                                        "ofPlatform")
                                .contains(name);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should(
                        new Holds(
                                "be called Manager, Helper, Util, Utils or Impl",
                                simpleNameEndingWith("Manager")
                                        .or(simpleNameEndingWith("Helper"))
                                        .or(simpleNameEndingWith("Util"))
                                        .or(simpleNameEndingWith("Utils"))
                                        .or(simpleNameEndingWith("Impl"))))
                .because("such a name fits any class and tells of none")
                .check(CLASSES);
    }

    @Test
    void onlyCommandsPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackage("crossread.cli")
                .should()
                .accessField(System.class, "out")
                .because("standard output belongs to the commands' answers")
                .check(CLASSES);
    }

    @Test
    void heavyAndOldToolkitsStayOut() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "javafx.scene.web..",
                                "javafx.fxml..",
                                "javafx.embed..",
                                "javax.swing..",
                                "java.util.prefs.."))
                .because("views are Java code, and settings are a file that one can read")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> outside(List<String> names) {
        if (names.contains(ALL)) {
            return DescribedPredicate.alwaysFalse();
        }
        List<String> packages = new ArrayList<>();
        names.forEach(name -> packages.add("crossread." + name));
        return DescribedPredicate.not(resideInAnyPackage(packages.toArray(String[]::new)));
    }

    private static List<String> withSubpackages(List<String> names) {
        return names.stream().map(name -> name + "..").toList();
    }

    private static boolean isSealed(JavaClass type) {
        return type.reflect().isSealed();
    }

    private static boolean isCompilersOwn(JavaClass type) {
        return type.isAnonymousClass() || type.getSimpleName().equals("package-info");
    }
}
