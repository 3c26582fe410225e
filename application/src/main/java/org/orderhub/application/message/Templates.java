package org.orderhub.application.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;

/** All templates, with every version there was. */
public interface Templates {

  void add(Template template, Edit edit);

  Optional<Template> find(AccountId account, TemplateId id);

  /** All of the account, by name. */
  List<Template> all(AccountId account);

  /**
   * Stores the next version.
   *
   * @throws org.orderhub.application.shared.ConcurrentChange when the stored one moved on meanwhile
   */
  void save(Template template, Edit edit);

  /** Takes a template away; its versions are kept for the e-mails that were written from them. */
  void remove(Template template);

  /** Every version, the newest first, also of a template that was taken away. */
  List<Edition> editions(AccountId account, TemplateId id);

  /** Who made a version, and when. */
  record Edit(String by, Instant at) {}

  /** A version as it was made. */
  record Edition(Template template, Edit edit) {}
}
