using System.Globalization;

namespace GrassrootsDemocracy.Norms;

// Values that nobody can keep, or that ask nothing, are no values of a norm: a rulebook refuses them when they are stated.
internal static class Refusals
{
    public static NormName<int> From(this NormName<int> name, int least) => name.Between(least, int.MaxValue);

    public static NormName<int> Between(this NormName<int> name, int least, int most) =>
        name.Refusing(value =>
            value >= least && value <= most
                ? null
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{value} is no number of it, which is {new CountRange(least, most == int.MaxValue ? long.MaxValue : most)}"
                )
        );

    public static NormName<CountRange> NotNone(this NormName<CountRange> name) =>
        name.Refusing(value =>
            value.Most > 0 ? null : "a range that ends at none was left out, or leaves nothing"
        );

    public static NormName<ValueList<T>> NotEmpty<T>(this NormName<ValueList<T>> name)
        where T : notnull =>
        name.Refusing(value =>
            value.Count > 0
                ? null
                : "nothing at all is listed: list an item, or say that nothing is asked (AskingNothing)"
        );
}
