using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary>A page that was started, put where it belongs together with the schema that its first line names.</summary>
internal static class NewPage
{
    public static int Write(Terminal terminal, string site, NewFile file)
    {
        NewFiles.Write(site, file.Path, file.Text);
        NewFiles.WriteMissing(site, SchemaLine.Schemas().Select(schema => (schema.Path, schema.Bytes)));
        terminal.Person.WriteLine(Sentences.Written(terminal.Language, file.Path));
        return ExitCode.Done;
    }
}
