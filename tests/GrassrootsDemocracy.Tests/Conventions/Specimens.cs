namespace GrassrootsDemocracy.Tests.Conventions;

// One way to make a value of each type that the contracts need: a new one every time, always with the same content.
internal static partial class Specimens
{
    // Rooms share some types; one specimen of each is enough.
    private static readonly Dictionary<Type, Func<object>> All = new(
        (
            (KeyValuePair<Type, Func<object>>[])
                [
                    .. Plain,
                    .. OfNorms,
                    .. OfPeople,
                    .. OfVoting,
                    .. OfElections,
                    .. OfOffices,
                    .. OfAfter,
                    .. OfProcedures,
                    .. OfRulebooks,
                    .. OfBefore,
                    .. OfSelection,
                    .. OfCongresses,
                    .. OfHearings,
                    .. OfDeliberation,
                    .. OfCalendars,
                    .. OfPostPlans,
                    .. OfPosts,
                    .. OfLiaison,
                    .. OfLiaisonWork,
                    .. OfAccountability,
                    .. OfDisclosure,
                    .. OfForums,
                    .. OfServices,
                    .. OfPublishedResults,
                    .. OfPapers,
                ]
        ).DistinctBy(made => made.Key)
    );

    public static bool TryMake(Type type, out object? specimen)
    {
        if (Nullable.GetUnderlyingType(type) is not null)
        {
            specimen = null;
            return true;
        }

        if (type.IsEnum)
        {
            specimen = Enum.GetValues(type).GetValue(0);
            return true;
        }

        specimen = All.TryGetValue(type, out var make) ? make() : null;
        return specimen is not null;
    }

    private static KeyValuePair<Type, Func<object>> Of<T>(Func<T> make)
        where T : notnull => new(typeof(T), () => make());
}
