package org.orderhub.application.message;

import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.message.template.Formats;

/** Writes a template out, in the language of whoever reads it. */
final class MessageWriter {
  private final KeptMessageSettings settings;

  MessageWriter(KeptMessageSettings settings) {
    this.settings = settings;
  }

  Wording.Outcome write(Template.Draft draft, MessageSources.Found found) {
    LanguageTag usual = settings.of(found.account().id()).language();
    Template.Chosen chosen =
        draft.choose(found.data().languages(usual == null ? "" : usual.value()));
    return chosen
        .wording()
        .write(found.data().values(), new Formats(chosen.locale(), found.account().zone()));
  }

  /** In the one language there is in the draft. */
  Wording.Outcome write(Wording wording, MessageSources.Found found) {
    return wording.write(
        found.data().values(), new Formats(wording.language().locale(), found.account().zone()));
  }
}
