package org.orderhub.persistence.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.orderhub.application.shared.Rehearsals;

/** Rolls back whatever the work did. */
@ApplicationScoped
class JtaRehearsals implements Rehearsals {

  /** Only a failure rolls back without one of the transaction's own. */
  private static final class Over extends RuntimeException {
    private Over() {
      super("The rehearsal is over", null, false, false);
    }
  }

  @Override
  public <T> T rehearse(Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> {
            result.set(work.get());
            throw new Over();
          });
    } catch (Over expected) {
      return result.get();
    }
    throw new IllegalStateException("A rehearsal was stored");
  }
}
