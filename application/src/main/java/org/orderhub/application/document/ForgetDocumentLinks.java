package org.orderhub.application.document;

import java.time.Clock;
import org.orderhub.application.shared.Chore;

/** Removes the links whose time is over. */
public final class ForgetDocumentLinks implements Chore {
  private final DocumentLinks links;
  private final Clock clock;

  public ForgetDocumentLinks(DocumentLinks links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "forget links to documents";
  }

  @Override
  public void run() {
    links.removeOver(clock.instant());
  }
}
