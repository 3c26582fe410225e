package org.orderhub.application.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;

/** Every version of every template in a list. */
public final class InMemoryTemplates implements Templates {
  private final List<Edition> versions = new ArrayList<>();
  private final Set<TemplateId> removed = new HashSet<>();

  @Override
  public void add(Template template, Edit edit) {
    versions.add(new Edition(template, edit));
  }

  @Override
  public Optional<Template> find(AccountId account, TemplateId id) {
    return removed.contains(id)
        ? Optional.empty()
        : editions(account, id).stream().findFirst().map(Edition::template);
  }

  @Override
  public List<Template> all(AccountId account) {
    return versions.stream()
        .map(Edition::template)
        .filter(template -> template.account().equals(account))
        .map(Template::id)
        .distinct()
        .flatMap(id -> find(account, id).stream())
        .sorted(Comparator.comparing(template -> template.draft().name()))
        .toList();
  }

  @Override
  public void save(Template template, Edit edit) {
    Template current = find(template.account(), template.id()).orElseThrow();
    if (!current.version().next().equals(template.version())) {
      throw new ConcurrentChange("Template " + template.id());
    }
    versions.add(new Edition(template, edit));
  }

  @Override
  public void remove(Template template) {
    removed.add(template.id());
  }

  @Override
  public List<Edition> editions(AccountId account, TemplateId id) {
    return versions.stream()
        .filter(each -> each.template().account().equals(account))
        .filter(each -> each.template().id().equals(id))
        .toList()
        .reversed();
  }
}
