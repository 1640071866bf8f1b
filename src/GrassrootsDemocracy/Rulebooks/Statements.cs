using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Rulebooks;

// What the articles of an edition say of one subject, one statement after the other: each stands in the article and the
// paragraph named last before it.
internal sealed class Statements(Rulebook rulebook, Chapters chapters)
{
    private Reading _reading = null!;
    private Subject _subject;
    private int _number;
    private Provision? _place;
    private TextStatus _status;
    private Citation? _source;

    public Rulebook Rulebook { get; private set; } = rulebook;

    // Written when something is stated there.
    private Citation Source => _source ??= new(_reading.Instrument, _place ?? Article, _status);

    private Provision Article =>
        _number == Edition.NotKnown
            ? Provision.Named("[article not known]", "〔条次不详〕")
            : Provision.Article(_number);

    public Statements From(Reading reading, Subject subject, int number, Provision? place)
    {
        (_reading, _subject, _number) = (reading, subject, number);
        return Standing(place, reading.Status);
    }

    public Statements Paragraph(int number) =>
        Standing(_number == Edition.NotKnown ? Article : Provision.Article(_number, number), _reading.Status);

    // Several places together; an edition with other numbers says them anew.
    public Statements At(string places, string chinesePlaces) =>
        Standing(_reading.IsRenumbered ? Elsewhere : Provision.Named(places, chinesePlaces), _reading.Status);

    // Another article of the same edition, which adds to a list that this one states.
    public Statements At(int article, int paragraph) =>
        Standing(Provision.Article(article, paragraph), _reading.Status);

    // How sure the words are that follow, where that is not what is said of the whole edition.
    public Statements Being(TextStatus status) => Standing(_place, status);

    public Statements With<TStated>(
        NormName<TStated> name,
        TStated value,
        Latitude latitude = Latitude.MayTighten,
        When when = default
    )
        where TStated : notnull =>
        Says(name) ? Now(Rulebook.With(name, value, Source, latitude, when)) : this;

    public Statements Adding<TStated>(
        NormName<TStated> name,
        TStated items,
        Latitude latitude = Latitude.MayTighten
    )
        where TStated : notnull => Says(name) ? Now(Rulebook.Adding(name, items, Source, latitude)) : this;

    public Statements Dropping<TStated>(
        NormName<TStated> name,
        TStated items,
        Latitude latitude = Latitude.MayTighten
    )
        where TStated : notnull => Says(name) ? Now(Rulebook.Dropping(name, items, Source, latitude)) : this;

    public Statements AskingNothing(
        NormName name,
        Latitude latitude = Latitude.MayTighten,
        When when = default
    ) => Says(name) ? Now(Rulebook.AskingNothing(name, Source, latitude, when)) : this;

    public Statements LeavingOpen(params ReadOnlySpan<NormName> names)
    {
        foreach (var name in names)
        {
            Rulebook = Says(name) ? Rulebook.LeavingOpen(name, Source) : Rulebook;
        }

        return this;
    }

    public Statements LeavingOpen(NormName name, Label to) =>
        Says(name) ? Now(Rulebook.LeavingOpen(name, Source, to)) : this;

    public Statements LeavingOpen<TStated>(NormName<TStated> name, Choice<TStated> choice)
        where TStated : notnull => Says(name) ? Now(Rulebook.LeavingOpen(name, choice, Source)) : this;

    public Statements WithStage(StageNorms stage, Latitude latitude = Latitude.MayTighten) =>
        With(stage.Task, stage.Stage, latitude);

    [OverloadResolutionPriority(1)]
    public Statements WithStage(
        StageNorms stage,
        StageTerms terms,
        Latitude latitude = Latitude.MayTighten
    ) => Says(stage.Task) ? Now(Rulebook.WithStage(stage, terms, Source, latitude)) : this;

    private static Provision Elsewhere { get; } = Provision.Named("elsewhere", "另处");

    private Statements Standing(Provision? place, TextStatus status)
    {
        (_place, _status, _source) = (place, status, null);
        return this;
    }

    private Statements Now(Rulebook rulebook)
    {
        Rulebook = rulebook;
        return this;
    }

    // Whether it is said in this edition; what stands under another subject nobody would find.
    private bool Says(NormName name)
    {
        var id = name.Said.Id;
        if (chapters.SubjectOf(id) != _subject)
        {
            throw new InvalidOperationException(
                $"{id} is said by {_place ?? Article} of {_reading.Instrument.Name} on {_subject}, but belongs to {chapters.SubjectOf(id)}: say it there."
            );
        }

        if (!_reading.Has(id))
        {
            return false;
        }

        return !ReferenceEquals(_place, Elsewhere)
            ? true
            : throw new InvalidOperationException(
                $"{id} is said in several places that have other numbers in {_reading.Instrument.Name} of {_reading.Instrument.Edition}: leave it out (Without) and state it anew."
            );
    }
}
