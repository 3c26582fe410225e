package org.orderhub.application.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;

/** Every version of every workflow in a list. */
public final class InMemoryWorkflows implements Workflows {
  private final List<Kept> versions = new ArrayList<>();

  private record Kept(Workflow workflow, Edit edit) {}

  @Override
  public void add(Workflow workflow, Edit edit) {
    versions.add(new Kept(workflow, edit));
  }

  @Override
  public Optional<Workflow> find(AccountId account, WorkflowId id) {
    return versions.stream()
        .map(Kept::workflow)
        .filter(workflow -> workflow.account().equals(account) && workflow.id().equals(id))
        .max(Comparator.comparing(Workflow::version));
  }

  @Override
  public List<Workflow> all(AccountId account) {
    return versions.stream()
        .map(Kept::workflow)
        .filter(workflow -> workflow.account().equals(account))
        .map(Workflow::id)
        .distinct()
        .flatMap(id -> find(account, id).stream())
        .sorted(
            Comparator.comparing(
                (Workflow workflow) -> workflow.plan().name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  @Override
  public List<Workflow> on(AccountId account) {
    return all(account).stream().filter(Workflow::isOn).toList();
  }

  @Override
  public void save(Workflow workflow, Edit edit) {
    Workflow current = find(workflow.account(), workflow.id()).orElseThrow();
    if (!current.version().next().equals(workflow.version())) {
      throw new ConcurrentChange("Workflow " + workflow.id());
    }
    versions.add(new Kept(workflow, edit));
  }

  @Override
  public void remove(Workflow workflow) {
    versions.removeIf(kept ->
        kept.workflow().account().equals(workflow.account())
            && kept.workflow().id().equals(workflow.id()));
  }

  @Override
  public List<Edition> editions(AccountId account, WorkflowId id) {
    return versions.stream()
        .filter(
            kept -> kept.workflow().account().equals(account) && kept.workflow().id().equals(id))
        .sorted(Comparator.comparing((Kept kept) -> kept.workflow().version()).reversed())
        .map(kept ->
            new Edition(
                kept.workflow().version(),
                kept.workflow().plan(),
                kept.workflow().isOn(),
                kept.edit()))
        .toList();
  }
}
