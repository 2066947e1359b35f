using System.Text;
using System.Xml;

namespace ItaSite.Writing;

/// <summary>Writes the site's XML files: UTF-8, indented, the same bytes on every machine.</summary>
internal static class Xml
{
    public static string Write(Action<XmlWriter> write)
    {
        using var memory = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        using (var writer = XmlWriter.Create(memory, settings))
            write(writer);

        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }
}
