var e=`---
subject: Ihr Strompreis ändert sich zum 1. März
---

Sehr geehrte Frau Albrecht,

zum 1. März ändert sich der Preis in Ihrem Vertrag **NaturStrom 24** (Vertragsnummer 55-20417).

- Arbeitspreis bisher: 31,2 Cent je Kilowattstunde
- Arbeitspreis neu: 33,9 Cent je Kilowattstunde
- Der Grundpreis bleibt gleich.

Grund sind höhere Netzentgelte. Sie haben wegen dieser Änderung ein Sonderkündigungsrecht und können bis zum 28. Februar ohne Frist kündigen.

Die genaue Aufstellung finden Sie in [Ihrem Kundenkonto](https://stadtwerke.example.org/konto/vertrag).

Mit freundlichen Grüßen

Stadtwerke Beispielstadt GmbH, Am Werk 1, 12345 Beispielstadt
`;export{e as default};