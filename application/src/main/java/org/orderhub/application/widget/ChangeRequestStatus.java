package org.orderhub.application.widget;

import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Actor;

/** Gives a request another status, in the vendor's words. */
public interface ChangeRequestStatus {
  RequestResult change(Command command);

  record Command(RequestChoice choice, StatusText status, Actor by) {}
}
