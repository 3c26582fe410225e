package org.orderhub.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a session lives. */
final class SessionTest {
  private final Office office = Office.withAda();
  private final Token token = new Token("token-1");

  @BeforeEach
  void signIn() {
    office.signIn().signIn(new SignIn.Command("ada@example.org", Office.PASSWORD, Office.DESK));
  }

  @Test
  void anIdleSessionIsOverAfterHalfAnHour() {
    office.clock.advance(Duration.ofMinutes(30));
    assertThat(isAlive()).isFalse();
  }

  @Test
  void workKeepsItAlive() {
    office.clock.advance(Duration.ofMinutes(29));
    assertThat(isAlive()).isTrue();
    office.clock.advance(Duration.ofMinutes(29));
    assertThat(isAlive()).isTrue();
  }

  @Test
  void nothingKeepsItAliveBeyondTwelveHours() {
    for (int minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      office.clock.advance(Duration.ofMinutes(20));
      assertThat(isAlive()).isTrue();
    }
    office.clock.advance(Duration.ofMinutes(20));
    assertThat(isAlive()).isFalse();
  }

  @Test
  void beingSeenIsNotedOnceAMinute() {
    Instant start = office.clock.instant();
    office.clock.advance(Duration.ofSeconds(59));
    assertThat(isAlive()).isTrue();
    assertThat(lastSeen()).isEqualTo(start);
    office.clock.advance(Duration.ofSeconds(1));
    assertThat(isAlive()).isTrue();
    assertThat(lastSeen()).isEqualTo(start.plusSeconds(60));
  }

  @Test
  void signingOutEndsIt() {
    new SignOutService(office.sessions).signOut(token);
    assertThat(isAlive()).isFalse();
  }

  @Test
  void anUnknownTokenIsNobodys() {
    assertThat(office.identifySession().identify(new Token("guess"))).isEmpty();
  }

  @Test
  void endedSessionsAreForgottenOthersStay() {
    office.clock.advance(Duration.ofMinutes(20));
    office.signIn().signIn(new SignIn.Command("ada@example.org", Office.PASSWORD, Office.DESK));
    office.clock.advance(Duration.ofMinutes(10));
    new ForgetEndedSessions(office.sessions, office.clock).run();
    assertThat(office.sessions.find(token.hash())).isEmpty();
    assertThat(office.identifySession().identify(new Token("token-2"))).isPresent();
  }

  private boolean isAlive() {
    return office.identifySession().identify(token).isPresent();
  }

  private Instant lastSeen() {
    return office.sessions.find(token.hash()).orElseThrow().lastSeenAt();
  }
}
