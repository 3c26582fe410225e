package org.orderhub.web.message;

import java.util.List;
import org.orderhub.application.message.FindMessages;
import org.orderhub.application.shared.Page;
import org.orderhub.web.shared.Form;

/**
 * One page of e-mails.
 *
 * @param filtered whether the list was asked for a part of all
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record MessageList(
    List<FindMessages.Row> rows, boolean filtered, boolean refused, String next, String first) {

  /** What stands below a filter that breaks a rule. */
  static MessageList none() {
    return new MessageList(List.of(), true, true, "", "");
  }

  static MessageList of(Page<FindMessages.Row> page, Form form) {
    String here = MessageFilter.url(form).toString();
    String next = page.next();
    return new MessageList(
        page.items(),
        !here.equals("/messages"),
        false,
        next == null ? "" : MessageFilter.url(form).with("after", next).toString(),
        form.value("after").isEmpty() ? "" : here);
  }
}
