using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Conventions;

public class EqualityTests
{
    [Fact]
    public void There_is_a_specimen_of_every_type_that_is_compared_by_content() =>
        None.Of(
            PublicSurface.Values.Where(type => !Specimens.TryMake(type, out _)).Select(type => type.Name)
        );

    [Fact]
    public void Two_specimens_made_separately_are_equal() =>
        None.Of(Pairs().Where(pair => !pair.One.Equals(pair.Other)).Select(pair => pair.One.GetType().Name));

    [Fact]
    public void Equal_specimens_have_equal_hash_codes() =>
        None.Of(
            Pairs()
                .Where(pair => pair.One.GetHashCode() != pair.Other.GetHashCode())
                .Select(pair => pair.One.GetType().Name)
        );

    [Fact]
    public void A_specimen_is_equal_to_nothing_of_another_type_and_not_to_null() =>
        None.Of(
            Pairs()
                .Where(pair => pair.One.Equals(new object()) || pair.One.Equals(null))
                .Select(pair => pair.One.GetType().Name)
        );

    [Fact]
    public void A_specimen_differs_from_the_default_of_its_type() =>
        None.Of(
            Pairs()
                .Where(pair =>
                    pair.One is ValueType && pair.One.Equals(Activator.CreateInstance(pair.One.GetType()))
                )
                .Select(pair => pair.One.GetType().Name)
        );

    private static IEnumerable<(object One, object Other)> Pairs()
    {
        foreach (var type in PublicSurface.Values)
        {
            if (Specimens.TryMake(type, out var one) && Specimens.TryMake(type, out var other))
            {
                yield return (one!, other!);
            }
        }
    }
}
