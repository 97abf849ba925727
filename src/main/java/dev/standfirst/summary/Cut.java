package dev.standfirst.summary;

import dev.standfirst.article.Article;
import dev.standfirst.article.Metadata;
import dev.standfirst.article.Warning;
import dev.standfirst.entity.Entities;
import dev.standfirst.entity.Entity;
import dev.standfirst.fact.Fact;
import dev.standfirst.quote.Quote;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** What may be cut from a summary that is too large, in the order in which it goes. */
public enum Cut {
    /** The worst-ranked quotes; as many stay as are ever shown. */
    QUOTES("quotes") {
        @Override
        public @Nullable Summary shorter(Summary s) {
            int quotes = s.quotes().size();
            return quotes <= SHOWN_QUOTES
                    ? null
                    : quotes(s, Math.max(SHOWN_QUOTES, quotes * 3 / 4));
        }
    },
    /** All entities. */
    ENTITIES("entities") {
        @Override
        public @Nullable Summary shorter(Summary s) {
            return isEmpty(s.entities())
                    ? null
                    : with(s, s.facts(), s.quotes(), Entities.none(), s.warnings());
        }
    },
    /** Facts, the last one first. */
    FACTS("facts") {
        @Override
        public @Nullable Summary shorter(Summary s) {
            return s.facts().isEmpty()
                    ? null
                    : with(s, butLast(s.facts()), s.quotes(), s.entities(), s.warnings());
        }
    },
    /** The other quotes, the last one first. */
    SHOWN("quotes") {
        @Override
        public @Nullable Summary shorter(Summary s) {
            return s.quotes().isEmpty() ? null : quotes(s, s.quotes().size() - 1);
        }
    },
    /** Headline and all else that was known beside the text. */
    METADATA("metadata") {
        @Override
        public @Nullable Summary shorter(Summary s) {
            Article a = s.article();
            if (s.headline() == null && a.metadata().equals(Metadata.NONE)) {
                return null;
            }
            return new Summary(
                    s.provenance(),
                    a.with(Metadata.NONE),
                    null,
                    s.wordCount(),
                    s.facts(),
                    s.quotes(),
                    s.entities(),
                    s.warnings());
        }
    },
    /** The warnings of reader and engine. */
    WARNINGS("warnings") {
        @Override
        public @Nullable Summary shorter(Summary s) {
            return s.warnings().isEmpty()
                    ? null
                    : with(s, s.facts(), s.quotes(), s.entities(), List.of());
        }
    };

    private static final int SHOWN_QUOTES = 5;

    private final String what;

    Cut(String what) {
        this.what = what;
    }

    /** {@code summary} with a little less of this, or null where nothing of it is left. */
    public abstract @Nullable Summary shorter(Summary summary);

    /** What this cuts, in words. */
    public String what() {
        return what;
    }

    /** {@code s} with other warnings. */
    public static Summary warned(Summary s, List<Warning> warnings) {
        return with(s, s.facts(), s.quotes(), s.entities(), warnings);
    }

    private static Summary quotes(Summary s, int count) {
        return with(s, s.facts(), s.quotes().subList(0, count), s.entities(), s.warnings());
    }

    private static Summary with(
            Summary s,
            List<Fact> facts,
            List<Quote> quotes,
            Entities entities,
            List<Warning> warnings) {
        return new Summary(
                s.provenance(),
                s.article(),
                s.headline(),
                s.wordCount(),
                facts,
                quotes,
                entities,
                warnings);
    }

    private static <T> List<T> butLast(List<T> list) {
        return list.subList(0, list.size() - 1);
    }

    private static boolean isEmpty(Entities entities) {
        return Arrays.stream(Entity.Kind.values()).allMatch(kind -> entities.of(kind).isEmpty());
    }
}
