namespace GrassrootsDemocracy.Posts;

// A person together with an office that the person holds.
internal sealed record PersonAt(Person Person, IReadable Place) : Readable
{
    public override string ToString(Language language) =>
        new Words("{0} ({1})", "{0}（{1}）").Fill(language, Person.Called, Place.ToString(language));
}
