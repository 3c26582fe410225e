/** How accepted changes ended. */
@NullMarked
package org.orderhub.application.job;

import org.jspecify.annotations.NullMarked;
