package org.orderhub.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.webhook.ListTroubles;
import org.orderhub.web.identity.CurrentVisit;

/** Webhooks in trouble, for the frame of every page: staff learn of it wherever they are. */
@Named("troubles")
@RequestScoped
public class Troubles {
  private final ListTroubles listTroubles;
  private final CurrentVisit visit;

  Troubles(ListTroubles listTroubles, CurrentVisit visit) {
    this.listTroubles = listTroubles;
    this.visit = visit;
  }

  /** None where nobody is signed in. A page must not fail for its banner. */
  public List<ListTroubles.Trouble> now() {
    if (!visit.signedIn()) {
      return List.of();
    }
    try {
      return listTroubles.list(visit.account());
    } catch (StorageUnavailable away) {
      return List.of();
    }
  }
}
