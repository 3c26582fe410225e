package org.orderhub.rest.shared;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.orderhub.application.shared.Rehearse;

/** Carries a request out, or only tries it where {@code ?dryRun=true} was sent. */
@Singleton
public final class Trials {
  private final Rehearse rehearse;

  Trials(Rehearse rehearse) {
    this.rehearse = rehearse;
  }

  public <T> T carryOut(UriInfo uri, Supplier<T> work) {
    return DryRun.isAsked(uri) ? rehearse.rehearse(work) : work.get();
  }
}
