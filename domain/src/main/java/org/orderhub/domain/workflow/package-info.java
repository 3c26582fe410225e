/** What follows by itself from what happens: triggers, conditions, steps, and why not. */
@NullMarked
package org.orderhub.domain.workflow;

import org.jspecify.annotations.NullMarked;
