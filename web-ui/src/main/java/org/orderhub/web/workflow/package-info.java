/** The pages of workflows. */
@NullMarked
package org.orderhub.web.workflow;

import org.jspecify.annotations.NullMarked;
