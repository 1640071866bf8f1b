using System.Globalization;
using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts.Planning;

// The words of the plan; what it shares with the room around it stands there.
internal static class PlanTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager("GrassrootsDemocracy.Posts.Planning.PlanTexts", typeof(PlanTexts).Assembly),
            PostTexts.All
        );

    public static string Sourced(string words, PlanDemand demand, CultureInfo culture) =>
        demand.Source is { } source ? All.Fill("sourced", culture, words, source.ToString(culture)) : words;

    // The words of a demand, or of giving it up: posts, people, bodies, the figure, the kinship.
    public static string Demand(string form, PlanDemand demand, CultureInfo culture) =>
        All.Fill(
            $"{form}.{demand.Kind}",
            culture,
            string.Join(All.Find("separator", culture), demand.Posts.Select(post => post.Id)),
            string.Join(All.Find("separator", culture), demand.People.Select(person => person.Called)),
            KernelTexts.Join(demand.Bodies, culture),
            Figure(demand, culture),
            demand.Kin?.ToString(culture)
        );

    private static string Figure(PlanDemand demand, CultureInfo culture) =>
        demand switch
        {
            { IsOdd: true } => All.Find("figure.odd", culture),
            { Least: { } least } => All.Fill("figure.least", culture, least),
            { Most: { } most } => All.Fill("figure.most", culture, most),
            _ => "",
        };
}
