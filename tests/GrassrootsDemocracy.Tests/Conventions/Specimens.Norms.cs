using System.Globalization;
using System.Resources;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using Microsoft.Extensions.DependencyInjection;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    // A name is made once and kept: it is no fact, and what refers to it refers to this very one.
    private static NormName<string> Name { get; } = new("name", Order.None);

    private static KeyValuePair<Type, Func<object>>[] Plain =>
        [
            Of(() => "text"),
            Of(() => 1),
            Of(() => 1L),
            Of(() => true),
            Of(() => new LocalDate(2026, 1, 1)),
            Of(() => CultureInfo.InvariantCulture),
            Of(() => TextWriter.Null),
            Of<IServiceCollection>(() => new ServiceCollection()),
            Of(() => new ResourceManager(typeof(Specimens))),
            Of<IEnumerable<string>>(() => ["Li", "Wang"]),
            Of<IEnumerable<(LocalDate From, string Value)>>(() => [(new(2026, 1, 1), "text")]),
            Of<IEnumerable<(LocalDate From, Func<string> Make)>>(() => [(new(2026, 1, 1), () => "text")]),
            Of<Func<string, string, Strictness>>(() => Order.None),
            Of<Func<string, string>>(() => text => text),
            Of<Func<Norm<string>, Norm<string>>>(() => norm => norm),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfNorms =>
        [
            Of(Citation),
            Of(() => new Instrument("Law", "法", "2004")),
            Of(() => Provision.Article(15, 2)),
            Of(() => new CountRange(3, 7)),
            Of(() => Ratio.Of(1, 3)),
            Of(() => Threshold.MoreThan(1, 3)),
            Of(() => new Quota(Threshold.Majority, Base.Roll)),
            Of(() => Measure.OfQuota(5, new(Threshold.Majority, Base.Roll), 8)),
            Of(() => PublishedShare.Parse("89.7 %")),
            Of(() => PublishedShare.Parse("89.7 %").Judge(40450, 45100)),
            Of(() => Name),
            Of<NormName>(() => Name),
            Of(() => new Norm<string>("text", Citation(), Latitude.Fixed)),
            Of(() => new NormName<ValueList<string>>("list", Order.AllRequired<string>())),
            Of<Readable>(() => GrassrootsDemocracy.People.KinCircle.Household),
            Of<Norm>(() => new Norm<string>("text", Citation(), Latitude.Fixed)),
            Of(() => new OpenTerm(Citation())),
            Of(() => Choice<string>.Of("text")),
            Of(() => new NothingAsked(Citation())),
            Of(() => new NotListed(Citation(), Latitude.Fixed)),
            Of(() => new CaseReading(InCase(), Norm())),
            Of(() => (InCases)Rulebook().With(Other, "text", Citation(), when: InCase()).Prevailing(Other)!),
            Of(() => new Words("text", "文")),
            Of(InCase),
            Of(ACase),
            Of(() => new Circumstance(ACase(), Holds: true)),
            Of(() => Quantity.MembersLeft),
            Of(() => new StatedNumber(Quantity.MembersLeft, 2)),
            Of(() => new Scope(JurisdictionCode.Parse("33"), new(2026, 1, 1), new(2026, 12, 31))),
            Of<Func<string, bool>>(() => static text => text.Length > 0),
            Of<Func<string, object>>(() => static text => text),
            Of<Func<ElectionRecord, Rulebook, Measure>>(() => static (_, _) => Measure.Stated(Verdict.Met)),
            Of<Facts>(Record),
            Of(() => Rulebook().FindOrOpen(Name)),
            Of(() => default(NormOrOpen<Quota>)),
            Of(Rulebook),
            Of(() => KernelFindings.Print),
            Of(() => Language.Chinese),
            Of(() => new Words("text", "文本")),
            Of(() => new WordsAttribute("text", "文本")),
            Of(() => new Finding(KernelFindings.Print, Measure.AtLeast(3, 5), Citation()) { Subject = "Li" }),
            Of(() => new Conflict(Name, Norm(), "lower", "下位", Norm(), default)),
            Of(() => new Difference(Name, Norm(), null, default)),
            Of(() => new Timeline<string>("text", new(2026, 1, 1), (new(2026, 1, 1), "text"))),
            Of(() => new NotInForceException("text", new(2026, 1, 1), new(2026, 2, 1))),
            Of<ValueList<string>>(() => ["Li", "Wang"]),
            Of(() => new TimeLimit(20)),
            Of<ValueList<LocalDate>>(() => [new(2026, 1, 1)]),
            Of(() => WorkCalendar.OfYear(2026, [new(2026, 1, 1)])),
        ];

    private static NormName<string> Other { get; } = new("other", Order.None);

    private static GrassrootsDemocracy.Norms.Case ACase() => new("case", new("in a case", "有情形"));

    private static When InCase() => ACase();

    private static Norm<string> Norm() => new("text", Citation(), Latitude.Fixed);

    private static Citation Citation() =>
        new(
            new("Law", "法", new LocalDate(2025, 10, 28), new(2026, 1, 1)),
            Provision.Article(15),
            TextStatus.Read
        );

    private static Rulebook Rulebook() =>
        global::GrassrootsDemocracy.Norms.Rulebook.Named("text").With(Name, "text", Citation());
}
