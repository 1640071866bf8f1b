using System.Globalization;
using GrassrootsDemocracy.Elections.Conditions;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Voters;

// A class and what of it is not met or not known.
internal sealed record Missing(VoterClass Class, ValueList<Condition> Conditions) : IReadable
{
    public string ToString(CultureInfo culture) =>
        VoterTexts.All.Fill(
            "voter-class.missing",
            culture,
            Class.Name.ToString(culture),
            string.Join(
                KernelTexts.All.Find("separator", culture),
                Conditions.Select(condition => condition.ToString(culture))
            )
        );

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
