using System.Text;

namespace ItaSite.Cli;

/// <summary>
/// Writes to a stream of the process, which may be closed, full or no longer read by anybody: the work of a command
/// does not end there.
/// </summary>
internal sealed class ForgivingWriter(Stream stream) : TextWriter
{
    private readonly StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Whether something that was written is lost.</summary>
    public bool HasLost { get; private set; }

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Try(() => writer.Write(value));

    public override void Write(string? value) => Try(() => writer.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => writer.Write(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Flush() => Try(writer.Flush);

    private void Try(Action write)
    {
        if (HasLost)
            return;

        try
        {
            write();
            writer.Flush();
        }
        catch (Exception error)
            when (error
                    is IOException
                        or UnauthorizedAccessException
                        or ObjectDisposedException
                        or NotSupportedException
            )
        {
            HasLost = true;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            try
            {
                writer.Dispose();
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                HasLost = true;
            }
        }

        base.Dispose(disposing);
    }
}
