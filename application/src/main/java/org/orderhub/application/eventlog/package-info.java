/** Recording what happened, for all who must know. */
@NullMarked
package org.orderhub.application.eventlog;

import org.jspecify.annotations.NullMarked;
