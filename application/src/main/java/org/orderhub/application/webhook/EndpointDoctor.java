package org.orderhub.application.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orderhub.application.webhook.EndpointHealths.Examination;
import org.orderhub.application.webhook.EndpointHealths.Examined;
import org.orderhub.application.webhook.WarnAdministrators.Warning;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Health;
import org.orderhub.domain.webhook.HealthNotice;
import org.orderhub.domain.webhook.HealthRules;

/**
 * Judges endpoints by their tries and by the time that passes: spares them, announces what others
 * must know, and switches off who is beyond hope. Works in the transaction at hand.
 */
public final class EndpointDoctor {
  private final EndpointHealths healths;
  private final Endpoints endpoints;
  private final EndpointAnnouncements announcements;
  private final HealthRules rules;
  private final KeptBack keptBack;

  /**
   * @param clock only says how long good news was kept back
   */
  public EndpointDoctor(
      EndpointHealths healths,
      Endpoints endpoints,
      EndpointAnnouncements announcements,
      HealthRules rules,
      Clock clock) {
    this.healths = healths;
    this.endpoints = endpoints;
    this.announcements = announcements;
    this.rules = rules;
    this.keptBack = new KeptBack(clock);
  }

  /** Gives what people must know, by the endpoint it is about. */
  Map<Endpoints.Name, List<Warning>> judge(Map<Endpoints.Name, List<Health.Try>> tries) {
    Map<Endpoints.Name, List<Health.Try>> open = new LinkedHashMap<>();
    tries.forEach((name, ended) -> {
      if (!ended.stream().allMatch(EndpointDoctor::isSuccess)
          || !keptBack.keep(name, ended.size())) {
        open.put(name, ended);
      }
    });
    if (open.isEmpty()) {
      return Map.of();
    }
    Examination examination = healths.examine(open.keySet());
    List<Finding> findings = new ArrayList<>();
    for (Examined each : examination.endpoints()) {
      findings.add(afterTries(each, open.getOrDefault(each.name(), List.of()), examination.now()));
    }
    return conclude(findings, examination.now());
  }

  /** Somebody switched it on again. */
  void welcomeBack(Endpoints.Name endpoint) {
    Examination examination = healths.examine(List.of(endpoint));
    healths.save(
        examination.endpoints().stream()
            .map(each -> with(each, each.health().switchedOn(examination.now(), rules)))
            .toList());
    keptBack.take(endpoint);
  }

  /** Looks at those that fail, though nothing was tried. */
  List<Warning> lookAround(int most) {
    Examination examination = healths.examineFailing(most);
    List<Finding> findings = new ArrayList<>();
    for (Examined each : examination.endpoints()) {
      Health.Verdict verdict = each.health().asOf(examination.now(), rules);
      if (!verdict.notices().isEmpty()) {
        findings.add(new Finding(with(each, verdict.health()), verdict.notices()));
      }
    }
    return conclude(findings, examination.now()).values().stream().flatMap(List::stream).toList();
  }

  private record Finding(Examined endpoint, List<HealthNotice> notices) {}

  private Finding afterTries(Examined endpoint, List<Health.Try> tries, Instant now) {
    Health health = endpoint.health().afterSuccesses(keptBack.take(endpoint.name()), now, rules);
    List<HealthNotice> notices = new ArrayList<>();
    for (Health.Try each : tries) {
      Health.Verdict verdict = health.after(each, now, rules);
      health = verdict.health();
      notices.addAll(verdict.notices());
    }
    if (health.isCalm()) {
      keptBack.isCalm(endpoint.name());
    }
    return new Finding(with(endpoint, health), notices);
  }

  private Map<Endpoints.Name, List<Warning>> conclude(List<Finding> findings, Instant now) {
    if (findings.isEmpty()) {
      return Map.of();
    }
    Map<Endpoints.Name, List<Warning>> warnings = new LinkedHashMap<>();
    List<Examined> examined = new ArrayList<>();
    List<Endpoints.Name> beyondHope = new ArrayList<>();
    for (Finding finding : findings) {
      Endpoints.Name name = finding.endpoint().name();
      examined.add(announced(finding, now));
      for (HealthNotice notice : finding.notices()) {
        warnings
            .computeIfAbsent(name, first -> new ArrayList<>())
            .add(new Warning(name, notice, now));
        if (notice instanceof HealthNotice.SwitchedOff) {
          beyondHope.add(name);
        }
      }
    }
    healths.save(examined);
    if (!beyondHope.isEmpty()) {
      endpoints.switchOff(beyondHope);
    }
    return warnings;
  }

  private Examined announced(Finding finding, Instant now) {
    Examined about = finding.endpoint();
    return finding.notices().isEmpty()
        ? about
        : endpoints
            .find(about.name().account(), about.name().id())
            .map(endpoint -> announcements.announce(about, endpoint, finding.notices(), now))
            .orElse(about);
  }

  private static Examined with(Examined endpoint, Health health) {
    return new Examined(endpoint.name(), health, endpoint.events());
  }

  private static boolean isSuccess(Health.Try ended) {
    return ended.outcome() instanceof AttemptOutcome.Accepted;
  }
}
