using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts.Planning;

// A demand without its article, for lines that end with the article anyway.
internal sealed record PlanDemandWords(PlanDemand Demand) : IReadable
{
    public string ToString(CultureInfo culture) => PlanTexts.Demand("asks", Demand, culture);

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
