using GrassrootsDemocracy.Norms;
using static System.FormattableString;

namespace GrassrootsDemocracy.Posts.Planning;

// A range as demands, one for each step, so that an explanation can say by how much it would have to give.
internal static class PlanSteps
{
    public static IEnumerable<PlanElement> Of(
        PlanBook book,
        PlanFigure figure,
        CountRange range,
        PlanDemand demand
    )
    {
        var number = book.Figures.Count;
        book.Figures.Add(figure);
        for (var step = 1; step <= range.Least; step++)
        {
            var least = step;
            yield return new(
                Invariant($"{demand.Family} least {least}"),
                demand with
                {
                    Least = range.Least,
                    Family = $"{demand.Family} least",
                },
                draft => draft.AtLeast(number, least)
            )
            {
                Least = least,
            };
        }

        for (var step = range.Most; step < figure.Highest; step++)
        {
            var most = (int)step;
            yield return new(
                Invariant($"{demand.Family} most {most}"),
                demand with
                {
                    Most = range.Most,
                    Family = $"{demand.Family} most",
                },
                draft => draft.AtMost(number, most)
            )
            {
                Most = most,
            };
        }

        if (range.IsOddOnly)
        {
            yield return new(
                $"{demand.Family} odd",
                demand with
                {
                    IsOdd = true,
                    Family = $"{demand.Family} odd",
                },
                draft => draft.Odd(number)
            );
        }
    }

    // A number that no plan changes, such as that of the posts.
    public static IEnumerable<PlanElement> Fixed(CountRange count, CountRange range, PlanDemand demand)
    {
        for (var step = count.Least + 1; step <= range.Least; step++)
        {
            yield return new(
                Invariant($"{demand.Family} least {step}"),
                demand with
                {
                    Least = range.Least,
                    Family = $"{demand.Family} least",
                },
                draft => draft.IsImpossible = true
            )
            {
                Least = (int)step,
            };
        }

        for (var step = range.Most; step < count.Most; step++)
        {
            yield return new(
                Invariant($"{demand.Family} most {step}"),
                demand with
                {
                    Most = range.Most,
                    Family = $"{demand.Family} most",
                },
                draft => draft.IsImpossible = true
            )
            {
                Most = (int)step,
            };
        }
    }
}
