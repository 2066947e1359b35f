using System.Xml;

namespace ItaSite.Files;

/// <summary>Reads XML of strangers: nothing is fetched, and no entity unfolds.</summary>
internal static class SafeXml
{
    /// <param name="skipsDoctype">Whether a document type is passed over instead of refused.</param>
    public static XmlReader Read(Stream xml, bool skipsDoctype = false) =>
        XmlReader.Create(
            xml,
            new XmlReaderSettings
            {
                DtdProcessing = skipsDoctype ? DtdProcessing.Ignore : DtdProcessing.Prohibit,
                XmlResolver = null,
            }
        );
}
