namespace GrassrootsDemocracy.Voting.Deciding;

// What the ballots may have been whose marks nobody told: each gave any grade of the scale, none, or was void.
internal static class GradeReadings
{
    // More are not tried: what the ballots come to is then not known.
    public const int Most = 20_000;

    public static bool AreTooMany(int grades, long missing)
    {
        // As many as there are ways to share the missing ballots out, stopped as soon as they are too many.
        Int128 ways = 1;
        for (var place = 1; place <= grades + 1; place++)
        {
            ways = ways * (missing + place) / place;
            if (ways > Most)
            {
                return true;
            }
        }

        return false;
    }

    public static IEnumerable<GradeTally> Of(GradeTally known, ValueList<Label> scale, long missing) =>
        missing == 0 ? [known] : Shared(known, scale, 0, missing);

    private static IEnumerable<GradeTally> Shared(GradeTally so, ValueList<Label> scale, int place, long left)
    {
        if (place == scale.Count)
        {
            for (long blank = 0; blank <= left; blank++)
            {
                yield return so with
                {
                    Blank = checked(so.Blank + blank),
                    Invalid = checked(so.Invalid + left - blank),
                };
            }

            yield break;
        }

        for (long given = 0; given <= left; given++)
        {
            var more = so + new GradeTally { Marks = [new(scale[place], given)] };
            foreach (var reading in Shared(more, scale, place + 1, left - given))
            {
                yield return reading;
            }
        }
    }
}
