package org.orderhub.web.widget;

import java.util.List;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.widget.WidgetRequest;

/**
 * What was ordered by a widget, newest first, and how it is looked at again.
 *
 * @param documents of the customer, newest first: vendors answer by them too
 * @param here the address of the page
 * @param turn how often it refreshed itself
 */
record RequestList(List<WidgetRequest> rows, List<Document> documents, String here, int turn) {
  static final int MOST = 50;
  static final int MOST_DOCUMENTS = 10;

  /** Ten minutes, so that a page left open does not keep its visitor signed in for ever. */
  private static final int LAST_TURN = 200;

  static RequestList of(
      List<WidgetRequest> rows, List<Document> documents, String here, String turn) {
    return new RequestList(
        rows, documents, here, turn.matches("[0-9]{1,3}") ? Integer.parseInt(turn) : 0);
  }

  public boolean isRefreshed() {
    return turn < LAST_TURN;
  }

  public int nextTurn() {
    return turn + 1;
  }
}
