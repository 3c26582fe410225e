/** Workflows: kept by people, run by what happens. */
@NullMarked
package org.orderhub.application.workflow;

import org.jspecify.annotations.NullMarked;
