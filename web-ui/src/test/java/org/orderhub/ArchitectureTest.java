package org.orderhub;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.orderhub.rest.idempotency.SafeToRepeat;

/** What the picture in the README says, held against the code. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.orderhub");
  private static final List<String> ADAPTERS =
      List.of("rest", "persistence", "webhooks", "mail", "scheduler", "csv");

  @Test
  void theDomainSeesOnlyJavaAndJSpecify() {
    holds(
        classes()
            .that()
            .resideInAPackage("org.orderhub.domain..")
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage("java..", "org.jspecify..", "org.orderhub.domain..")));
  }

  @Test
  void theApplicationSeesOnlyTheDomain() {
    holds(
        classes()
            .that()
            .resideInAPackage("org.orderhub.application..")
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.orderhub.domain..",
                    "org.orderhub.application..")));
  }

  @Test
  void adaptersDoNotSeeOneAnother() {
    for (String one : ADAPTERS) {
      for (String other : ADAPTERS) {
        if (!one.equals(other)) {
          holds(
              noClasses()
                  .that()
                  .resideInAPackage("org.orderhub." + one + "..")
                  .should()
                  .dependOnClassesThat()
                  .resideInAPackage("org.orderhub." + other + ".."));
        }
      }
    }
  }

  @Test
  void pagesSeeUseCasesNotAdapters() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("org.orderhub.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.orderhub.persistence..",
                "org.orderhub.webhooks..",
                "org.orderhub.mail..",
                "org.orderhub.csv..",
                "org.orderhub.scheduler..",
                "org.orderhub.wiring.."));
  }

  @Test
  void onlyWiringSeesServices() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.orderhub.wiring..", "org.orderhub.application..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Service"));
  }

  @Test
  void aServiceImplementsOneInPortOfOneMethod() {
    holds(
        classes()
            .that()
            .resideInAPackage("org.orderhub.application..")
            .and()
            .haveSimpleNameEndingWith("Service")
            .should(implementOneInPortOfOneMethod())
            .andShould()
            .haveModifier(JavaModifier.FINAL));
  }

  @Test
  void featuresAreAcyclic() {
    for (String layer : List.of("domain", "application", "rest", "persistence")) {
      holds(slices().matching("org.orderhub." + layer + ".(*)..").should().beFreeOfCycles());
    }
  }

  @Test
  void entitiesArePackagePrivateAndLiveInPersistence() {
    holds(
        classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage("org.orderhub.persistence..")
            .andShould()
            .bePackagePrivate());
  }

  @Test
  void addressesAreAnsweredByRestAndWebAlone() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.orderhub.rest..", "org.orderhub.web..")
            .should()
            .beAnnotatedWith(Path.class));
  }

  /** What is kept of a POST with an Idempotency-Key is its response. */
  @Test
  void aPostOfPartnersAnswersAResponse() {
    List<JavaMethod> posts =
        CODE.stream()
            .filter(type -> type.getPackageName().startsWith("org.orderhub.rest."))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(POST.class))
            .filter(method -> !method.isAnnotatedWith(SafeToRepeat.class))
            .toList();
    assertThat(posts)
        .isNotEmpty()
        .allSatisfy(post ->
            assertThat(post.reflect().getGenericReturnType().getTypeName())
                .as(post.getFullName())
                .isIn(
                    Response.class.getName(),
                    CompletionStage.class.getName() + "<" + Response.class.getName() + ">"));
  }

  @Test
  void onlyTheSchedulerGoesByTheClock() {
    holds(
        methods()
            .that()
            .areAnnotatedWith(Scheduled.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("org.orderhub.scheduler.."));
  }

  @Test
  void theCoreAsksNoClockAndThrowsNoDice() {
    DescribedPredicate<JavaClass> core =
        resideInAnyPackage("org.orderhub.domain..", "org.orderhub.application..");
    holds(noClasses().that(core).should().callMethod(Instant.class, "now"));
    holds(noClasses().that(core).should().callMethod(LocalDate.class, "now"));
    holds(noClasses().that(core).should().callMethod(OffsetDateTime.class, "now"));
    holds(noClasses().that(core).should().callMethod(System.class, "currentTimeMillis"));
    holds(noClasses().that(core).should().callMethod(Clock.class, "systemUTC"));
    holds(noClasses().that(core).should().callMethod(UUID.class, "randomUUID"));
    holds(
        noClasses()
            .that(core)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, ThreadLocalRandom.class));
  }

  @Test
  void portsOfPersistenceAskForATransactionOrReadByThemselves() {
    holds(
        classes()
            .that()
            .resideInAPackage("org.orderhub.persistence..")
            .and(implementAPort())
            .should(askForATransaction()));
  }

  @Test
  void everyPackageIsNullMarked() {
    CODE.stream()
        .filter(type -> !type.getPackageName().contains("org.orderhub.web.templates"))
        .map(JavaClass::getPackage)
        .distinct()
        .forEach(each ->
            assertThat(each.isAnnotatedWith(NullMarked.class))
                .as(each.getName() + " is @NullMarked")
                .isTrue());
  }

  @Test
  void exceptionsOfTheCoreAreUnchecked() {
    holds(
        classes()
            .that(resideInAnyPackage("org.orderhub.domain..", "org.orderhub.application.."))
            .and()
            .areAssignableTo(Exception.class)
            .should()
            .beAssignableTo(RuntimeException.class));
  }

  private static ArchCondition<JavaClass> implementOneInPortOfOneMethod() {
    return condition(
        "implement one in-port of one method",
        type ->
            type.getRawInterfaces().size() == 1
                && type.getRawInterfaces().iterator().next().getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .count()
                    == 1);
  }

  private static DescribedPredicate<JavaClass> implementAPort() {
    return DescribedPredicate.describe(
        "implement a port of the application and touch the database",
        type ->
            type.getRawInterfaces().stream()
                    .anyMatch(port -> port.getPackageName().startsWith("org.orderhub.application"))
                && (type.getSimpleName().startsWith("Sql")
                    || type.getSimpleName().startsWith("Jpa")));
  }

  private static ArchCondition<JavaClass> askForATransaction() {
    return condition(
        "be @Transactional, or query by Reads alone",
        type ->
            queriesAlone(type)
                || type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream()
                    .anyMatch(method -> method.isAnnotatedWith(Transactional.class)));
  }

  private static boolean queriesAlone(JavaClass type) {
    Set<String> used =
        type.getAllFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .map(field -> field.getRawType().getSimpleName())
            .collect(Collectors.toSet());
    return used.equals(Set.of("Reads"));
  }

  private static ArchCondition<JavaClass> condition(
      String description, Predicate<JavaClass> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                type, holds.test(type), type.getName() + " should " + description));
      }
    };
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(false).check(CODE);
  }
}
