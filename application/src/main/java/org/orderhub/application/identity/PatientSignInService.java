package org.orderhub.application.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Makes those wait who guess passwords. */
public final class PatientSignInService implements SignIn {
  private final SignIn signIn;
  private final Clock clock;
  private final SignInAttempts attempts = new SignInAttempts();

  public PatientSignInService(SignIn signIn, Clock clock) {
    this.signIn = signIn;
    this.clock = clock;
  }

  @Override
  public Result signIn(Command command) {
    var attempt = new SignInAttempts.Attempt(command.from(), command.email(), clock.instant());
    Optional<Duration> wait = attempts.begin(attempt);
    if (wait.isPresent()) {
      return new Result.TooOften(wait.get());
    }
    Result result = signIn.signIn(command);
    if (result instanceof Result.SignedIn) {
      attempts.succeeded(attempt);
    }
    return result;
  }
}
