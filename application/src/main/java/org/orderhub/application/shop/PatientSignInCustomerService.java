package org.orderhub.application.shop;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.orderhub.application.identity.SignInAttempts;

/** Makes those wait who guess passwords of customers. */
public final class PatientSignInCustomerService implements SignInCustomer {
  private final SignInCustomer signIn;
  private final Clock clock;
  private final SignInAttempts attempts = new SignInAttempts();

  public PatientSignInCustomerService(SignInCustomer signIn, Clock clock) {
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
