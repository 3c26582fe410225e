/** The language of templates: merge tags, loops and conditions, and nothing that could do harm. */
@NullMarked
package org.orderhub.domain.message.template;

import org.jspecify.annotations.NullMarked;
